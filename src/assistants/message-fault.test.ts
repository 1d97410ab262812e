import { describe, expect, it } from 'vitest';
import { messageFault } from './message-fault.ts';

const ASKED = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
const CLIENT = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'a', version: '1' } };

describe('a message', () => {
  it.each([
    [ASKED],
    [{ ...ASKED, id: 'a', params: {} }],
    [{ ...ASKED, params: { _meta: { progressToken: 1 } } }],
    [{ ...ASKED, method: 'initialize', params: CLIENT }],
    [{ ...ASKED, method: 'tools/call', params: { name: 'search' } }],
    [{ ...ASKED, method: 'a/method/that/nobody/knows', params: { x: [1] } }],
    [{ jsonrpc: '2.0', method: 'notifications/initialized' }],
    [{ jsonrpc: '2.0', id: 4, result: {} }],
    [{ jsonrpc: '2.0', id: 4, error: { code: -1, message: 'no' } }],
  ])('%j is taken', (message) => {
    expect(messageFault(message)).toBeNull();
  });

  it.each<[unknown, string | number | null, string]>([
    [{ ...ASKED, extra: 1 }, 1, '"extra" is not of a message: take it out.'],
    [{ ...ASKED, extra: 1, more: 2 }, 1, '"extra", "more" are not of a message: take them out.'],
    [{ ...ASKED, params: [1] }, 1, '"params" must be an object and is a list.'],
    [{ ...ASKED, params: null }, 1, '"params" must be an object and is null.'],
    [{ ...ASKED, params: { _meta: 5 } }, 1, '"params._meta" must be an object and is 5.'],
    [{ ...ASKED, id: 1.5 }, 1.5, '"id" must be a string or a whole number and is 1.5.'],
    [{ ...ASKED, id: null }, null, '"id" must be a string or a whole number and is null.'],
    [{ ...ASKED, id: {} }, null, '"id" must be a string or a whole number and is an object.'],
    [{ ...ASKED, jsonrpc: '1.0' }, 1, '"jsonrpc" must be "2.0" and is "1.0".'],
    [{ id: 1, method: 'ping' }, 1, '"jsonrpc" must be "2.0" and is not there.'],
    [{ ...ASKED, method: 7 }, 1, '"method" must be a string and is 7.'],
    [{ jsonrpc: '2.0', id: 1 }, 1, '"method" must be a string and is not there.'],
    [{ ...ASKED, jsonrpc: 'x'.repeat(500) }, 1, `is "${'x'.repeat(60)}…".`],
    ['hello', null, '"hello" is no message.'],
    [null, null, 'null is no message.'],
    [[ASKED], null, 'Send one message at a time'],
  ])('%j is refused under its id, with what is wrong', (message, id, fault) => {
    const { error, ...refused } = messageFault(message) ?? expect.fail('it is taken');
    expect(refused).toEqual({ jsonrpc: '2.0', id });
    expect(error.code).toBe(-32600);
    expect(error.message).toContain(fault);
    expect(error.message.length).toBeLessThan(500);
  });

  it.each<[string, unknown, RegExp]>([
    ['initialize', undefined, /params: expected object, which is not there\..*"clientInfo":\{"name"/],
    ['initialize', { ...CLIENT, clientInfo: { name: 'a' } }, /params\.clientInfo\.version: expected string/],
    ['initialize', { ...CLIENT, capabilities: [] }, /params\.capabilities: expected object, received array/],
    ['tools/call', { name: 5 }, /params\.name: expected string, received number\..*"name":"search"/],
    ['tools/call', { name: 'search', arguments: [1] }, /params\.arguments: expected object, received array/],
    ['tools/list', { cursor: 5 }, /params\.cursor: expected string, received number/],
    ['resources/read', {}, /params\.uri: expected string, which is not there\..*graph:\/\/schema\.graphql/],
  ])('%s with %j is told what its params lack, with an example', (method, params, told) => {
    const { error, id } = messageFault({ ...ASKED, method, params }) ?? expect.fail('it is taken');
    expect([id, error.code]).toEqual([1, -32602]);
    expect(error.message).toMatch(told);
    expect(error.message).not.toMatch(/invalid_type|[\n[]/);
  });

  it('with brackets far inside each other is refused like any', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    expect(messageFault({ ...ASKED, id: deep })?.error.message).toContain('is a list');
    expect(messageFault({ ...ASKED, params: deep })?.error.message).toContain('is a list');
    expect(messageFault({ ...ASKED, method: 'tools/call', params: { name: deep } })?.error.code).toBe(-32602);
  });
});
