package android.bluetooth.le;

import android.app.PendingIntent;
import android.os.WorkSource;

import java.util.List;

/** Looks for devices nearby. An adapter that is off hands none out; whoever kept one finds nothing. */
public final class BluetoothLeScanner {
    BluetoothLeScanner() {
    }

    public void startScan(ScanCallback callback) {
        startScan(null, null, callback);
    }

    public void startScan(List<ScanFilter> filters, ScanSettings settings, ScanCallback callback) {
        startScan(filters, settings, null, callback, null);
    }

    public int startScan(List<ScanFilter> filters, ScanSettings settings, PendingIntent intent) {
        return startScan(filters, settings, null, null, intent);
    }

    private int startScan(List<ScanFilter> filters, ScanSettings settings, WorkSource source, ScanCallback callback,
            PendingIntent intent) {
        if (callback == null && intent == null) {
            throw new IllegalArgumentException("callback is null");
        }
        throw new IllegalStateException("BT Adapter is not turned ON");
    }

    public void stopScan(ScanCallback callback) {
    }
}
