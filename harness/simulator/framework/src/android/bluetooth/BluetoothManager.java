package android.bluetooth;

import java.util.ArrayList;
import java.util.List;
import android.content.Context;

/** Bluetooth. */
public final class BluetoothManager {
    public BluetoothManager(Context context) {
    }

    public BluetoothAdapter getAdapter() {
        return BluetoothAdapter.getDefaultAdapter();
    }

    public List<BluetoothDevice> getConnectedDevices(int profile) {
        return new ArrayList<BluetoothDevice>();
    }

    public List<BluetoothDevice> getDevicesMatchingConnectionStates(int profile, int[] states) {
        return new ArrayList<BluetoothDevice>();
    }
}
