import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { createTenant } from '../../demo/tenant/tenant.js';
import { LoginHarness } from './harness.js';

/** Where the boxes have to fit: the look of the element, by what is special about it. */
const places: Record<string, { lang?: string; style: string }> = {
  'as wide as it likes': { style: '' },
  'in 280 pixels': { style: 'inline-size: 280px' },
  'in 280 pixels, from right to left': { lang: 'ar', style: 'inline-size: 280px' },
  'in 320 pixels with text of twice the size': {
    style: 'inline-size: 320px; --pl-font-size: 2rem',
  },
  'without a distance from its edge': { style: 'inline-size: 320px; --pl-padding: 0' },
  'without a distance from its edge, from right to left': {
    lang: 'ar',
    style: 'inline-size: 320px; --pl-padding: 0',
  },
  'on a whole page, from right to left': { lang: 'ar', style: 'inline-size: 700px' },
  'in a face that is wide': { style: '--pl-font: monospace; --pl-code-size: 30px' },
};

/** At a code that the tenant could not check, so that all of its digits are there. */
async function filled(codeLength: number, { lang = 'en', style }: (typeof places)[string]) {
  const tenant = createTenant({ codeLength });
  const attributes = { lang, style, 'code-length': String(codeLength) };
  const login = await LoginHarness.atCode({ tenant, attributes });
  await login.answerNext({ endpoint: 'verify', status: 503 });
  await login.enterCode(await login.latestCode());
  expect(login.field.value).to.have.length(codeLength);
  return login;
}

async function clickAt(x: number, y: number): Promise<void> {
  await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
}

for (const codeLength of [4, 6, 10]) {
  describe(`the boxes of ${codeLength} digits`, () => {
    for (const [name, place] of Object.entries(places)) {
      it(`hold one each, ${name}`, async () => {
        const login = await filled(codeLength, place);
        const boxes = login.parts('code-box').map((box) => box.getBoundingClientRect());
        expect(boxes).to.have.length(codeLength);
        const { field } = login;
        const [first, second] = boxes as [DOMRect, DOMRect];
        const cell = second.left - first.left;
        const middle = first.top + first.height / 2;
        for (const [index, box] of boxes.entries()) {
          const center = box.left + box.width / 2;
          await clickAt(center - cell * 0.3, middle);
          expect(field.selectionStart, `left in box ${index}`).to.equal(index);
          // What is behind a digit belongs to it, and its middle is where the caret changes sides.
          await clickAt(center + cell * 0.45, middle);
          expect(field.selectionStart, `behind box ${index}`).to.equal(index + 1);
        }
        await login.press('End');
        expect(field.selectionStart).to.equal(codeLength);
        expect(field.scrollLeft).to.equal(0);
        expect(field.scrollWidth).to.be.at.most(field.clientWidth);
        expectInPlace(login, boxes, place);
      });
    }
  });
}

/** They begin where the other fields do, end within them, and leave a digit and a thumb room. */
function expectInPlace(
  login: LoginHarness,
  boxes: DOMRect[],
  { lang, style }: (typeof places)[string],
): void {
  const button = login.part('submit-button')!.getBoundingClientRect();
  const [left, right] = [boxes[0]!.left, boxes.at(-1)!.right];
  // On the right the caret behind the last digit comes first.
  const room = lang === 'ar' && style.includes('padding') ? boxes[0]!.width / 2 + 2 : 0.6;
  if (lang === 'ar') expect(right).to.be.closeTo(button.right, room);
  else expect(left).to.be.closeTo(button.left, room);
  expect(left).to.be.at.least(button.left - 0.6);
  expect(right).to.be.at.most(button.right + 0.6);
  const { fontSize } = getComputedStyle(login.field);
  for (const box of boxes) {
    expect(box.width).to.be.at.least(parseFloat(fontSize) * 0.6);
    expect(box.height).to.be.at.least(44);
  }
  expect(login.element.scrollWidth).to.be.at.most(login.element.clientWidth);
}

describe('the boxes of a code', () => {
  it('are one field to who cannot see them', async () => {
    const login = await LoginHarness.atCode();
    const inputs = login.element.renderRoot.querySelectorAll('input');
    expect(inputs).to.have.length(1);
    expect(login.part('code-box')!.parentElement!.textContent.trim()).to.equal('');
  });

  it('show the focus around all of them', async () => {
    const login = await LoginHarness.atCode();
    await login.press('Tab');
    const ring = () => getComputedStyle(login.part('code-box')!.parentElement!).outlineStyle;
    expect(ring()).to.equal('none');
    login.field.focus();
    expect(ring()).to.equal('solid');
  });

  it('let digits be selected and replaced in their midst', async () => {
    const login = await LoginHarness.atCode();
    await login.typeCode('12345');
    login.field.setSelectionRange(1, 3);
    await login.type('9');
    expect(login.field.value).to.equal('1945');
    expect(login.field.selectionStart).to.equal(2);
  });
});
