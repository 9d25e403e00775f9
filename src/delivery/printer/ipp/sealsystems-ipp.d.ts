/** The part of the package that is used: it knows the syntax of each attribute, and writes messages. */
declare module '@sealsystems/ipp' {
  const ipp: { readonly serialize: (message: Readonly<Record<string, unknown>>) => Buffer };
  export default ipp;
}
