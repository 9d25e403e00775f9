/** To be raised with every change of a rule of analysis: analyses that are kept under another version are made again. */
export const ANALYSER_VERSION = '23';
