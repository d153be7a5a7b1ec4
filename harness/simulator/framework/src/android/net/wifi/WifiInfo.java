package android.net.wifi;

import com.android.internal.os.Wire;

import java.util.Map;

/** The connection to an access point. */
public class WifiInfo {
    public static final String LINK_SPEED_UNITS = "Mbps";
    private final Map<String, Object> wire;

    WifiInfo(Map<String, Object> wire) {
        this.wire = wire;
    }

    public String getSSID() {
        return Wire.text(wire, "ssid");
    }

    public boolean getHiddenSSID() {
        return false;
    }

    public String getBSSID() {
        return (String) wire.get("bssid");
    }

    public String getMacAddress() {
        return Wire.text(wire, "macAddress");
    }

    public int getRssi() {
        return Wire.integer(wire, "rssi");
    }

    public int getNetworkId() {
        return Wire.integer(wire, "networkId");
    }

    public int getFrequency() {
        return Wire.integer(wire, "frequency");
    }

    public int getLinkSpeed() {
        return 433;
    }

    public SupplicantState getSupplicantState() {
        return SupplicantState.COMPLETED;
    }

    /** The address with its first part in the lowest byte. */
    public int getIpAddress() {
        Object address = wire.get("ipAddress");
        if (address instanceof Number) {
            return ((Number) address).intValue();
        }
        int packed = 0;
        String[] parts = String.valueOf(address).split("\\.");
        for (int i = 0; i < parts.length && i < 4; i++) {
            packed |= Integer.parseInt(parts[i]) << 8 * i;
        }
        return packed;
    }

    @Override
    public String toString() {
        return "SSID: " + getSSID() + ", BSSID: " + getBSSID() + ", MAC: " + getMacAddress();
    }
}
