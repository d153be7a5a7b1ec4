package libcore.io;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;

/**
 * Names are resolved behind the route only. Here each gets an address of 198.18.0.0/15, a block for tests of networks,
 * by which {@link DeviceOs#connect} finds the name again.
 */
final class DeviceNames {
    private static final int LOCAL_HOST = 0x7f000001;
    private static final int FIRST = 0xc6120001;
    private final Map<String, InetAddress> addresses = new HashMap<String, InetAddress>();
    private final Map<InetAddress, String> names = new HashMap<InetAddress, String>();

    synchronized InetAddress addressOf(String name) {
        InetAddress known = addresses.get(name);
        if (known == null) {
            known = address(name.equals("localhost") || name.equals("ip6-localhost") ? LOCAL_HOST : FIRST + names.size());
            addresses.put(name, known);
            if (!known.isLoopbackAddress()) {
                names.put(known, name);
            }
        }
        return known;
    }

    /** The name, or the address where no name led to it. */
    synchronized String nameOf(InetAddress address) {
        String name = names.get(address);
        return name == null ? address.getHostAddress() : name;
    }

    private static InetAddress address(int bits) {
        try {
            return InetAddress.getByAddress(
                    new byte[] {(byte) (bits >> 24), (byte) (bits >> 16), (byte) (bits >> 8), (byte) bits});
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
