package libcore.io;

import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The ports on which the app listens, as it knows them, by those of the computer's loopback that stand for them. */
final class DevicePorts {
    private final Map<Integer, Integer> ports = new ConcurrentHashMap<Integer, Integer>();

    void known(int bound, int port) {
        if (port != 0) {
            ports.put(bound, port);
        }
    }

    InetSocketAddress asKnown(InetSocketAddress found) {
        Integer port = ports.get(found.getPort());
        return port == null ? found : new InetSocketAddress(found.getAddress(), port);
    }
}
