package android.os;

/** Cancels an operation in progress. */
public final class CancellationSignal {
    private boolean canceled;
    private OnCancelListener listener;

    /** Told when the operation is cancelled. */
    public interface OnCancelListener {
        void onCancel();
    }

    public synchronized boolean isCanceled() {
        return canceled;
    }

    public void throwIfCanceled() {
        if (isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    public void cancel() {
        OnCancelListener told;
        synchronized (this) {
            told = canceled ? null : listener;
            canceled = true;
        }
        if (told != null) {
            told.onCancel();
        }
    }

    public void setOnCancelListener(OnCancelListener listener) {
        boolean already;
        synchronized (this) {
            this.listener = listener;
            already = canceled;
        }
        if (already && listener != null) {
            listener.onCancel();
        }
    }
}
