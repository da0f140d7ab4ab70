/** The style sheets in demo/themes. */
export const themeNames = ['bank', 'game', 'newspaper'];
