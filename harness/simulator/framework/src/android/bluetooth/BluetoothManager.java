package android.bluetooth;

import android.content.Context;

/** Bluetooth. */
public final class BluetoothManager {
    public BluetoothManager(Context context) {
    }

    public BluetoothAdapter getAdapter() {
        return BluetoothAdapter.getDefaultAdapter();
    }
}
