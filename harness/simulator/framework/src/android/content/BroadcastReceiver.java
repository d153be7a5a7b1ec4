package android.content;

import android.os.Bundle;

/** Receives broadcasts. */
public abstract class BroadcastReceiver {
    private PendingResult pending;

    public abstract void onReceive(Context context, Intent intent);

    public final PendingResult goAsync() {
        PendingResult result = pending == null ? new PendingResult() : pending;
        pending = null;
        return result;
    }

    public final void setResultCode(int code) {
        result().code = code;
    }

    public final int getResultCode() {
        return result().code;
    }

    public final void setResultData(String data) {
        result().data = data;
    }

    public final String getResultData() {
        return result().data;
    }

    public final void abortBroadcast() {
    }

    public final boolean isOrderedBroadcast() {
        return false;
    }

    private PendingResult result() {
        if (pending == null) {
            pending = new PendingResult();
        }
        return pending;
    }

    /** The rest of a broadcast that is handled later. */
    public static class PendingResult {
        private int code;
        private String data;
        private Bundle extras;

        PendingResult() {
        }

        public final void setResultCode(int code) {
            this.code = code;
        }

        public final int getResultCode() {
            return code;
        }

        public final void setResultData(String data) {
            this.data = data;
        }

        public final Bundle getResultExtras(boolean makeMap) {
            if (extras == null && makeMap) {
                extras = new Bundle();
            }
            return extras;
        }

        public final void finish() {
        }
    }
}
