package android.net.wifi;

import android.content.Context;
import android.net.DhcpInfo;
import android.os.WorkSource;

import com.android.internal.os.Remote;
import com.android.internal.os.Wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Wi-Fi. */
public class WifiManager {
    public static final String SCAN_RESULTS_AVAILABLE_ACTION = "android.net.wifi.SCAN_RESULTS";
    public static final String WIFI_STATE_CHANGED_ACTION = "android.net.wifi.WIFI_STATE_CHANGED";
    public static final String NETWORK_STATE_CHANGED_ACTION = "android.net.wifi.STATE_CHANGE";
    public static final String EXTRA_RESULTS_UPDATED = "resultsUpdated";
    public static final int WIFI_STATE_DISABLED = 1;
    public static final int WIFI_STATE_ENABLED = 3;

    WifiManager(Context context) {
    }

    public boolean isWifiEnabled() {
        return Remote.bool("wifi", "isWifiEnabled");
    }

    public int getWifiState() {
        return isWifiEnabled() ? WIFI_STATE_ENABLED : WIFI_STATE_DISABLED;
    }

    public WifiInfo getConnectionInfo() {
        return new WifiInfo(Remote.map("wifi", "getConnectionInfo"));
    }

    public List<ScanResult> getScanResults() {
        List<ScanResult> found = new ArrayList<ScanResult>();
        for (Map<String, Object> each : Remote.maps("wifi", "getScanResults")) {
            ScanResult result = new ScanResult();
            result.SSID = Wire.text(each, "SSID");
            result.BSSID = Wire.text(each, "BSSID");
            result.capabilities = Wire.text(each, "capabilities");
            result.level = Wire.integer(each, "level");
            result.frequency = Wire.integer(each, "frequency");
            found.add(result);
        }
        return found;
    }

    @Deprecated
    public boolean startScan() {
        return Remote.bool("wifi", "startScan");
    }

    public boolean startScan(WorkSource source) {
        return startScan();
    }

    @Deprecated
    public DhcpInfo getDhcpInfo() {
        DhcpInfo info = new DhcpInfo();
        info.ipAddress = getConnectionInfo().getIpAddress();
        return info;
    }

    @Deprecated
    public List<WifiConfiguration> getConfiguredNetworks() {
        List<WifiConfiguration> found = new ArrayList<WifiConfiguration>();
        for (Map<String, Object> each : Remote.maps("wifi", "getConfiguredNetworks")) {
            WifiConfiguration network = new WifiConfiguration();
            network.networkId = Wire.integer(each, "networkId");
            network.SSID = Wire.text(each, "SSID");
            found.add(network);
        }
        return found;
    }

    @Deprecated
    public boolean setWifiEnabled(boolean enabled) {
        return false;
    }

    public static int calculateSignalLevel(int rssi, int levels) {
        return Math.max(0, Math.min(levels - 1, (rssi + 100) * (levels - 1) / 45));
    }
}
