package android.net.wifi;

/** A stored network. */
@Deprecated
public class WifiConfiguration {
    public int networkId = -1;
    public String SSID;
    public String BSSID;
    public String preSharedKey;

    public WifiConfiguration() {
    }
}
