import type { Messages } from '../messages.js';

// A space parts Latin letters and digits from Japanese, as in the times of Intl (30 秒後).
export const ja: Messages = {
  headingIdentify: 'ログイン',
  headingCode: '認証コードを入力',
  headingLink: 'メールをご確認ください',
  headingDone: 'ログインしました',
  connections: 'ログイン方法',
  email: 'メール',
  sms: 'SMS',
  emailLabel: 'メールアドレス',
  phoneLabel: '電話番号',
  phoneHint: '「+」と国番号から入力してください。',
  phoneExample: (example) => `例：${example}。「+」と国番号から入力することもできます。`,
  countryLabel: '国・地域',
  noCountry: '該当する国・地域がありません',
  phoneUnusual: 'この番号は一般的な形式と異なるようです。確認してから次へ進んでください。',
  codeLabel: '認証コード',
  suggestion: (email) => `もしかして ${email} ですか？`,
  submitIdentifier: '次へ',
  submitCode: 'ログイン',
  sending: '送信中…',
  checking: '確認中…',
  codeSentByEmail: (email) => `認証コードを ${email} にメールで送信しました。`,
  codeSentBySms: (phoneNumber) => `認証コードを ${phoneNumber} に SMS で送信しました。`,
  linkSent: (email) => `ログイン用リンクを ${email} にメールで送信しました。`,
  linkHint: '最新のメールのリンクをこのブラウザで開いてください。',
  resendCode: '認証コードを再送信する',
  resendLink: 'リンクを再送信する',
  codeResent: '新しい認証コードを送信しました。以前のコードは使用できません。',
  linkResent: '新しいリンクを送信しました。以前のリンクは使用できません。',
  changeEmail: '別のメールアドレスを使用する',
  changePhoneNumber: '別の電話番号を使用する',
  useEmail: 'メールで認証コードを受け取る',
  useSms: 'SMS で認証コードを受け取る',
  tryAgainIn: (time) => `${time}にもう一度お試しいただけます。`,
  resendIn: (time) => `${time}にメッセージを再送信できます。`,
  tryAgainNow: 'もう一度お試しいただけるようになりました。',
  resendNow: 'メッセージを再送信できるようになりました。',
  done: '引き続きご利用ください。',
  reference: (reference) => `お問い合わせ番号：${reference}`,
  errors: {
    configuration_invalid:
      'このページではログインが設定されていません。サイト運営者にお問い合わせください。',
    tenant_invalid:
      'このサイトのログイン先アドレスが正しくありません。サイト運営者にお問い合わせください。',
    tenant_missing:
      'このサイトのログイン先アドレスが見つかりません。サイト運営者にお問い合わせください。',
    client_id_missing:
      'このページがどのアプリのものか確認できません。サイト運営者にお問い合わせください。',
    client_unknown: 'このアプリは登録されていません。サイト運営者にお問い合わせください。',
    client_mismatch:
      'このページでは異なる 2 つのアプリが指定されています。サイト運営者にお問い合わせください。',
    client_authentication_required:
      'このアプリには専用のサーバーからしかログインできません。サイト運営者にお問い合わせください。',
    connection_missing:
      'このページではメッセージの送信方法が指定されていません。サイト運営者にお問い合わせください。',
    connection_not_found: 'このログイン方法は存在しません。サイト運営者にお問い合わせください。',
    connection_not_in_tenant:
      'このログイン方法は別のサイトのものです。サイト運営者にお問い合わせください。',
    connection_disabled:
      'このログイン方法は無効になっています。サイト運営者にお問い合わせください。',
    connection_not_passwordless:
      'このログイン方法では認証コードもリンクも送信できません。サイト運営者にお問い合わせください。',
    connection_not_configured:
      'このログイン方法は設定が完了していません。サイト運営者にお問い合わせください。',
    auth_params_invalid:
      'このページから送信された設定を読み取れません。サイト運営者にお問い合わせください。',
    property_not_allowed:
      'このページから余分な情報が送信されました。サイト運営者にお問い合わせください。',
    property_missing:
      'このページから送信された情報が足りません。サイト運営者にお問い合わせください。',
    send_invalid:
      'このページは認証コードもリンクもリクエストしていません。サイト運営者にお問い合わせください。',
    scope_invalid:
      'このページがリクエストした権限を読み取れません。サイト運営者にお問い合わせください。',
    dotted_fields:
      'このサイトのルールに問題があり、ログインできませんでした。サイト運営者にお問い合わせください。',
    forwarded_for_invalid:
      'このサイトから誤ったネットワークアドレスが送信されました。サイト運営者にお問い合わせください。',
    endpoint_disabled:
      'この種類のログインは有効になっていません。サイト運営者にお問い合わせください。',
    method_not_allowed:
      'この種類のリクエストは許可されていません。サイト運営者にお問い合わせください。',
    grant_not_allowed:
      'このアプリでは認証コードでのログインが許可されていません。サイト運営者にお問い合わせください。',
    response_type_unsupported:
      'このページがリクエストした応答には対応していません。サイト運営者にお問い合わせください。',
    origin_not_allowed:
      'このページからのログインは許可されていません。サイト運営者にお問い合わせください。',
    cross_origin_not_allowed:
      'このアプリでは別のサイトからのログインが許可されていません。サイト運営者にお問い合わせください。',
    email_required: 'メールアドレスを入力してください。',
    email_invalid: 'name@example.com のように、完全なメールアドレスを入力してください。',
    phone_required: '電話番号を入力してください。',
    phone_invalid: 'この電話番号は使用できません。番号をご確認ください。',
    phone_too_short: 'この電話番号は短すぎます。抜けている数字がないかご確認ください。',
    phone_too_long: 'この電話番号は長すぎます。余分な数字がないかご確認ください。',
    phone_country_unknown: '「+81」のように「+」と国番号から入力してください。',
    phone_country_not_offered: 'この国・地域の番号は使用できません。別の番号を入力してください。',
    phone_not_mobile: 'この番号では SMS を受信できません。携帯電話の番号を入力してください。',
    phone_region_unsupported:
      'この地域の番号には SMS を送信できません。別の番号を入力してください。',
    phone_opted_out:
      'この番号は SMS の受信を停止しています。送信元の番号に「START」と SMS で送るか、別の番号を入力してください。',
    signup_disabled:
      '新規登録は受け付けていません。登録済みのメールアドレスか電話番号を入力してください。',
    identifier_missing:
      'メールアドレスか電話番号を受け取れませんでした。もう一度入力するか、サイト運営者にお問い合わせください。',
    code_required: 'お送りした認証コードを入力してください。',
    code_wrong: '認証コードが正しくありません。最新のメッセージのコードを入力してください。',
    request_invalid:
      '送信内容を読み取れませんでした。もう一度お試しいただくか、サイト運営者にお問い合わせください。',
    code_expired: 'この認証コードは有効期限が切れています。新しいコードをリクエストしてください。',
    code_attempts_exceeded:
      'この認証コードは入力回数の上限に達しました。新しいコードをリクエストしてください。',
    code_incomplete: ({ codeLength }) => `${codeLength} 桁の認証コードを入力してください。`,
    network:
      'ログインサービスに接続できません。通信環境を確認して、もう一度お試しください。ほかのページが表示される場合は、サイト運営者にお問い合わせください。',
    offline: 'オフラインです。インターネットに接続して、もう一度お試しください。',
    timeout: 'ログインサービスから時間内に応答がありませんでした。もう一度お試しください。',
    response_invalid: 'ログインサービスの応答を読み取れませんでした。もう一度お試しください。',
    unknown:
      '予期しない問題が発生しました。もう一度お試しいただくか、サイト運営者にお問い合わせください。',
    server_error:
      'ログインサービスで問題が発生しました。少し時間をおいて、もう一度お試しください。',
    service_unavailable: 'ログインサービスが停止しています。数分後にもう一度お試しください。',
    identity_provider_failed:
      'メッセージを送信できませんでした。少し時間をおいて、もう一度お試しください。',
    connection_failed:
      'このログイン方法で問題が発生しました。少し時間をおいて、もう一度お試しください。',
    sms_not_sent: 'SMS を送信できませんでした。番号を確認して、もう一度お試しください。',
    sms_gateway_unavailable:
      '現在 SMS を送信できません。数分後にもう一度お試しいただくか、サイト運営者にお問い合わせください。',
    rate_limited: 'リクエストが多すぎます。カウントダウンが終わってから、もう一度お試しください。',
    too_many_attempts:
      '失敗した回数が上限に達しました。別のメールアドレスか電話番号を使用するか、後でもう一度お試しください。',
    suspicious_activity:
      '通常と異なるアクセスがあったため、ログインを停止しました。別のメールアドレスか電話番号を使用するか、サイト運営者にお問い合わせください。',
    user_blocked: 'このアカウントはブロックされています。サイト運営者にお問い合わせください。',
    password_leaked:
      'このアカウントは保護のためロックされています。お送りしたメールの手順に沿って操作してください。',
    link_expired:
      'このリンクは有効期限が切れています。次へ進んで新しいリンクを受け取ってください。',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'このリンクより新しいリンクをお送りしています。最新のメールを開くか、次へ進んで新しいリンクを受け取ってください。'
        : 'このリンクはすでに使用されています。メールの自動検査で開かれた可能性があります。次へ進んで新しいリンクを受け取ってください。',
    link_other_browser:
      'このリンクは、リクエストしたブラウザでのみ使用できます。そのブラウザで開くか、次へ進んで新しいリンクを受け取ってください。',
    session_expired: 'ログインの制限時間を過ぎました。最初からやり直してください。',
    captcha_required:
      '人による操作であることの確認が必要です。確認を完了して、もう一度お試しください。',
    mfa_required:
      'このアカウントでは追加の確認が必要です。このページの案内に沿って操作してください。',
    access_denied: 'サイトへのログインが許可されませんでした。サイト運営者にお問い合わせください。',
  },
};
