import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter as JsonExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { OTLPTraceExporter as ProtobufExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { ATTR_SERVICE_NAME } from '@opentelemetry/semantic-conventions';
import type { TracingSettings } from '../env.ts';
import { type ExportLog, TellingExporter } from './telling-exporter.ts';
import { Tracing } from './tracing.ts';

const NAME = 'global-health-strategy-graph';
/** At the end of the process: shorter than the five seconds that it has, as there may be requests to answer first. */
const FLUSH_MS = 2_000;

/**
 * Opens the way to the collector. Imports the whole of OpenTelemetry's SDK: import this file only where traces are wanted. The
 * SDK itself reads the standard variables (`OTEL_EXPORTER_OTLP_…`, `OTEL_TRACES_SAMPLER`, `OTEL_SERVICE_NAME`,
 * `OTEL_RESOURCE_ATTRIBUTES`, `OTEL_BSP_…`); spans that wait for a collector are bounded by it.
 */
export function openTracing({ protocol }: TracingSettings, log: () => ExportLog): Tracing {
  const exporter = protocol === 'http/json' ? new JsonExporter() : new ProtobufExporter();
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ [ATTR_SERVICE_NAME]: NAME }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new TellingExporter(exporter, log))],
  });
  return new Tracing({
    tracer: provider.getTracer(NAME),
    propagator: new W3CTraceContextPropagator(),
    flush: () => Promise.race([provider.shutdown().catch(() => undefined), later(FLUSH_MS)]),
  });
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
