/** The part of TypeScript 7's interface that is used here, written down: its own declarations are not stable yet. */
export interface NativeNode {
  readonly kind: number;
  readonly pos: number;
  readonly end: number;
  readonly flags: number;
  readonly parent?: NativeNode;
  readonly name?: NativeNode;
  readonly text?: string;
  getStart(): number;
  getSourceFile(): NativeSourceFile;
  forEachChild<R>(one: (child: NativeNode) => R | undefined, list?: (children: readonly NativeNode[]) => R | undefined): R | undefined;
}

export interface NativeSourceFile extends NativeNode {
  readonly text: string;
  readonly fileName: string;
  readonly imports: readonly NativeNode[];
  readonly externalModuleIndicator: unknown;
}

/** A declaration that is fetched when it is asked for. */
export interface NativeHandle {
  readonly kind: number;
  readonly path: string;
  resolve(): NativeNode | undefined;
}

export interface NativeSymbol {
  readonly escapedName: string;
  readonly name: string;
  readonly flags: number;
  readonly declarations: readonly NativeHandle[];
  readonly valueDeclaration: NativeHandle | undefined;
  getParent(): NativeSymbol | undefined;
}

export interface NativeType {
  readonly flags: number;
  readonly objectFlags?: number;
  readonly value?: unknown;
  getSymbol(): NativeSymbol | undefined;
  getAliasSymbol(): NativeSymbol | undefined;
  getTypes(): readonly NativeType[] | undefined;
  getTarget(): NativeType | undefined;
}

export interface NativeSignature {
  readonly declaration?: NativeHandle | undefined;
}

export interface NativeChecker {
  getTypeAtLocation(nodes: readonly NativeNode[]): readonly (NativeType | undefined)[];
  getSymbolAtLocation(nodes: readonly NativeNode[]): readonly (NativeSymbol | undefined)[];
  getTypeOfSymbol(symbols: readonly NativeSymbol[]): readonly (NativeType | undefined)[];
  getResolvedSignature(node: NativeNode): NativeSignature | undefined;
  getReturnTypeOfSignature(signature: NativeSignature): NativeType | undefined;
  getParameterType(signature: NativeSignature, index: number): NativeType | undefined;
  getSignaturesOfType(type: NativeType, kind: number): readonly NativeSignature[];
  getBaseConstraintOfType(type: NativeType): NativeType | undefined;
  getTypeArguments(type: NativeType): readonly NativeType[];
  getIndexInfosOfType(type: NativeType): readonly { readonly keyType: NativeType; readonly valueType: NativeType }[];
  getPropertiesOfType(type: NativeType): readonly NativeSymbol[];
  getPropertyOfType(type: NativeType, name: string): NativeSymbol | undefined;
  getShorthandAssignmentValueSymbol(node: NativeNode): NativeSymbol | undefined;
  getAliasedSymbol(symbol: NativeSymbol): NativeSymbol;
  isUnknownSymbol(symbol: NativeSymbol): boolean;
}

export interface NativeProgram {
  getCompilerOptions(): { readonly paths?: Readonly<Record<string, readonly string[]>> };
  getSourceFile(file: string): NativeSourceFile | undefined;
  getSourceFileNames(): readonly string[];
  getSourceFileMetadata(file: string): { readonly isDefaultLibrary: boolean } | undefined;
  getSyntacticDiagnostics(file: string): readonly unknown[];
}

export interface NativeProject {
  readonly program: NativeProgram;
  readonly checker: NativeChecker;
}

export interface NativeSnapshot {
  getProject(config: string): NativeProject | undefined;
  getDefaultProjectForFile(file: string): NativeProject | undefined;
  dispose(): void;
}

export interface SnapshotRequest {
  readonly openProjects?: readonly string[];
  readonly openFiles?: readonly string[];
  readonly fileChanges?: { readonly changed?: readonly string[]; readonly created?: readonly string[]; readonly deleted?: readonly string[] };
}

/** What the compiler process is told of files: undefined means that the disk is asked. */
export interface NativeFileSystem {
  readFile(file: string): string | undefined;
  fileExists(file: string): boolean | undefined;
  directoryExists(directory: string): boolean | undefined;
  getAccessibleEntries(directory: string): { files: string[]; directories: string[] } | undefined;
  realpath(file: string): string | undefined;
}

export interface NativeApi {
  updateSnapshot(request: SnapshotRequest): NativeSnapshot;
  close(): void;
}
