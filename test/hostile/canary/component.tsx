declare global {
  namespace JSX {
    interface IntrinsicElements { p: { title?: string; children?: unknown } }
  }
}

export function Shown({ password, apiKey }: { password: string; apiKey: string }) {
  console.log(<p title="CANARY-attribute">CANARY text {password} CANARY more text</p>, apiKey); // leak
  return (
    <p title="CANARY-attribute">
      CANARY text
      {console.log('CANARY-inline', password)} {/* CANARY-comment */} {/* leak */}
    </p>
  );
}
