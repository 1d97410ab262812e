import { type ExportResult, ExportResultCode } from '@opentelemetry/core';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-base';

/** How long a collector may be away before it is told again, in milliseconds. */
const TELL_AGAIN_AFTER_MS = 10 * 60_000;

/** Where failures are told. */
export interface ExportLog {
  info(message: string): void;
  warn(message: string): void;
}

/** An exporter that tells when spans cannot be sent, seldom however many there are, and when they can be sent again. */
export class TellingExporter implements SpanExporter {
  readonly #exporter: SpanExporter;
  readonly #log: () => ExportLog;
  #toldAt: number | null = null;
  #lost = 0;

  constructor(exporter: SpanExporter, log: () => ExportLog) {
    this.#exporter = exporter;
    this.#log = log;
  }

  export(spans: ReadableSpan[], done: (result: ExportResult) => void): void {
    this.#exporter.export(spans, (result) => {
      if (result.code === ExportResultCode.SUCCESS) this.#tellSuccess();
      else this.#tellFailure(spans.length, result.error);
      // Told here: the batch would tell it again, for each batch.
      done({ code: ExportResultCode.SUCCESS });
    });
  }

  shutdown(): Promise<void> {
    return this.#exporter.shutdown();
  }

  #tellFailure(count: number, error: (Error & { code?: unknown }) | undefined): void {
    this.#lost += count;
    if (this.#toldAt !== null && Date.now() - this.#toldAt < TELL_AGAIN_AFTER_MS) return;
    this.#toldAt = Date.now();
    const reason = [error?.code, error?.message].filter(Boolean).join(' ') || 'no reason given';
    this.#log().warn(`traces cannot be sent (${reason}), ${this.#lost} spans lost; check OTEL_EXPORTER_OTLP_ENDPOINT`);
  }

  #tellSuccess(): void {
    if (this.#toldAt === null) return;
    this.#log().info(`traces are sent again; ${this.#lost} spans were lost`);
    this.#toldAt = null;
    this.#lost = 0;
  }
}
