package rows;

import java.util.List;

import android.hardware.camera2.CameraDevice;
import android.telephony.CellInfo;
import android.telephony.CellLocation;
import android.telephony.TelephonyCallback;
import android.telephony.TelephonyManager;

/** What an app gives to be called back, where it is a class: these do nothing. */
final class Callbacks {
    private Callbacks() { }

    static final class Cells extends TelephonyManager.CellInfoCallback {
        @Override
        public void onCellInfo(List<CellInfo> cells) { }
    }

    static final class Telephony extends TelephonyCallback
            implements TelephonyCallback.CellInfoListener, TelephonyCallback.CellLocationListener {
        @Override
        public void onCellInfoChanged(List<CellInfo> cells) { }

        @Override
        public void onCellLocationChanged(CellLocation location) { }
    }

    static final class Camera extends CameraDevice.StateCallback {
        @Override
        public void onOpened(CameraDevice device) { }

        @Override
        public void onDisconnected(CameraDevice device) { }

        @Override
        public void onError(CameraDevice device, int error) { }
    }

    static final class Scan extends android.bluetooth.le.ScanCallback { }

    static final class Reader extends android.accessibilityservice.AccessibilityService {
        @Override
        public void onAccessibilityEvent(android.view.accessibility.AccessibilityEvent event) { }

        @Override
        public void onInterrupt() { }
    }

    static final class Notifications extends android.service.notification.NotificationListenerService { }

    static final class Trigger extends android.hardware.TriggerEventListener {
        @Override
        public void onTrigger(android.hardware.TriggerEvent event) { }
    }
}
