package android.net;

/** What a network can do. */
public final class NetworkCapabilities {
    public static final int TRANSPORT_CELLULAR = 0;
    public static final int TRANSPORT_WIFI = 1;
    public static final int TRANSPORT_VPN = 4;
    public static final int NET_CAPABILITY_INTERNET = 12;
    public static final int NET_CAPABILITY_NOT_VPN = 15;
    public static final int NET_CAPABILITY_VALIDATED = 16;

    public NetworkCapabilities() {
    }

    public boolean hasTransport(int transport) {
        return transport == TRANSPORT_WIFI;
    }

    public boolean hasCapability(int capability) {
        return true;
    }
}
