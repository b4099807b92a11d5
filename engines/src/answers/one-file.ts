/** A file that is looked at without its project. */
export interface OneFile {
  /** Absolute path. Nothing is read from there. */
  readonly file: string;
  readonly text: string;
  /** Read from the file's extension if it is not given. */
  readonly language?: Language;
}

export type Language = 'ts' | 'tsx' | 'js' | 'jsx';

/** The language of a file and its name in a program: a file such as `x.vue` is called `x.vue.ts`, since compilers go by extensions. */
export function fileInProgram(input: OneFile): { readonly file: string; readonly language: Language } {
  const language = input.language ?? languageOf(input.file);
  const path = input.file.replaceAll('\\', '/');
  return { language, file: /\.[cm]?[jt]sx?$/.test(path) ? path : `${path}.${language}` };
}

/** JSX is harmless in JavaScript, where nothing else can be meant by `<`. */
function languageOf(file: string): Language {
  const extension = /\.([cm]?[jt]sx?)$/i.exec(file)?.[1]?.toLowerCase();
  if (extension === 'tsx') return 'tsx';
  return extension?.includes('js') === true ? 'jsx' : 'ts';
}
