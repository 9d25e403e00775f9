/** CSS → the element that brings it; `</style` in it would end it. */
export const styleElement = (css: string): string => `<style>${css.replace(/<\/(?=style)/gi, '<\\/')}</style>`;
