package android.os;

import android.content.Context;

/** The device is awake, always. */
public final class PowerManager {
    public static final int PARTIAL_WAKE_LOCK = 0x00000001;

    PowerManager(Context context) {
    }

    /** Keeps the device awake. */
    public final class WakeLock {
        private boolean held;

        WakeLock() {
        }

        public void acquire() {
            held = true;
        }

        public void acquire(long timeout) {
            held = true;
        }

        public void release() {
            held = false;
        }

        public boolean isHeld() {
            return held;
        }

        public void setReferenceCounted(boolean counted) {
        }
    }

    public WakeLock newWakeLock(int flags, String tag) {
        return new WakeLock();
    }

    public boolean isInteractive() {
        return true;
    }

    public boolean isScreenOn() {
        return true;
    }

    public boolean isPowerSaveMode() {
        return false;
    }

    public boolean isIgnoringBatteryOptimizations(String packageName) {
        return false;
    }
}
