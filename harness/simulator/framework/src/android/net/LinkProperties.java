package android.net;

import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;

/** The addresses of a network. */
public final class LinkProperties {
    private static final String INTERFACE = "wlan0";

    public LinkProperties() {
    }

    public String getInterfaceName() {
        return INTERFACE;
    }

    public List<LinkAddress> getLinkAddresses() {
        List<LinkAddress> found = new ArrayList<LinkAddress>();
        try {
            for (InterfaceAddress each : NetworkInterface.getByName(INTERFACE).getInterfaceAddresses()) {
                found.add(new LinkAddress(each.getAddress(), each.getNetworkPrefixLength()));
            }
        } catch (SocketException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }
}
