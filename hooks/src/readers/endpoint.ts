// Where a connection goes. No name is looked up for it: that would be seen on the network.

import type { Call } from "../call.js";
import { objectArgument } from "../call.js";
import { isInstance, textOf, withObject } from "../jni.js";
import type { Reader } from "./index.js";

export const endpoint: Reader = {
  read: (call) => {
    const { host, port } = destination(call);
    return { sample: port === "" ? host : `${host}:${port}`, values: [] };
  },
  describe: destination,
};

function destination(call: Call): { host: string; port: string } {
  const target = objectArgument(call, 0);
  if (target === null) return { host: "", port: "" };
  if (!isInstance(target, "java.net.InetSocketAddress")) return { host: textOf(target), port: "" };
  return withObject(target, "java.net.InetSocketAddress", (socketAddress) => ({
    host: String(socketAddress["getHostString"]()),
    port: String(socketAddress["getPort"]()),
  }));
}
