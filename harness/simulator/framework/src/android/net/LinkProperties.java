package android.net;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The addresses of a network. */
public final class LinkProperties {
    private static final String INTERFACE = "wlan0";
    private static final int PREFIX_LENGTH = 24;

    public LinkProperties() {
    }

    public String getInterfaceName() {
        return INTERFACE;
    }

    public List<LinkAddress> getLinkAddresses() {
        List<LinkAddress> found = new ArrayList<LinkAddress>();
        try {
            for (InetAddress each : Collections.list(NetworkInterface.getByName(INTERFACE).getInetAddresses())) {
                found.add(new LinkAddress(each, PREFIX_LENGTH));
            }
        } catch (SocketException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    public List<LinkAddress> getAllLinkAddresses() {
        return getLinkAddresses();
    }

    public List<InetAddress> getAddresses() {
        List<InetAddress> found = new ArrayList<InetAddress>();
        for (LinkAddress each : getLinkAddresses()) {
            found.add(each.getAddress());
        }
        return found;
    }

    public List<InetAddress> getAllAddresses() {
        return getAddresses();
    }
}
