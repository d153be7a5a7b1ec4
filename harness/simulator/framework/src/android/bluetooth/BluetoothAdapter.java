package android.bluetooth;

import android.bluetooth.le.BluetoothLeScanner;

import java.util.Collections;
import java.util.Set;

/** The radio is there and off; its address is hidden from apps, as since Android 6. */
public final class BluetoothAdapter {
    public static final String ACTION_REQUEST_ENABLE = "android.bluetooth.adapter.action.REQUEST_ENABLE";
    public static final int STATE_OFF = 10;
    public static final int STATE_ON = 12;
    private static final BluetoothAdapter INSTANCE = new BluetoothAdapter();

    BluetoothAdapter() {
    }

    public static synchronized BluetoothAdapter getDefaultAdapter() {
        return INSTANCE;
    }

    public boolean isEnabled() {
        return false;
    }

    public int getState() {
        return STATE_OFF;
    }

    /** Null while the radio is off. */
    public BluetoothLeScanner getBluetoothLeScanner() {
        return null;
    }

    public String getAddress() {
        return "02:00:00:00:00:00";
    }

    public String getName() {
        return null;
    }

    public Set<BluetoothDevice> getBondedDevices() {
        return Collections.emptySet();
    }

    public boolean startDiscovery() {
        return false;
    }

    public boolean cancelDiscovery() {
        return false;
    }

    public boolean isDiscovering() {
        return false;
    }
}
