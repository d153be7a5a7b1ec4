package android.telephony;

import com.android.internal.telephony.PhoneStateStub;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.Executor;

/** Told of the phone's state. */
public class TelephonyCallback {
    IPhoneStateListenerStub stub;

    /** Wants cells. */
    public interface CellInfoListener {
        void onCellInfoChanged(List<CellInfo> cells);
    }

    /** Wants the cell's place. */
    public interface CellLocationListener {
        void onCellLocationChanged(CellLocation location);
    }

    /** Wants the state of calls. */
    public interface CallStateListener {
        void onCallStateChanged(int state);
    }

    /** Wants the strength of signals. */
    public interface SignalStrengthsListener {
        void onSignalStrengthsChanged(SignalStrength strength);
    }

    /** The events that the callback wants, as PhoneStateListener counts them. */
    int events() {
        return (this instanceof CellInfoListener ? PhoneStateListener.LISTEN_CELL_INFO : 0)
                | (this instanceof CellLocationListener ? PhoneStateListener.LISTEN_CELL_LOCATION : 0);
    }

    void attach(Executor executor) {
        stub = new IPhoneStateListenerStub(this, executor);
    }

    /** Brings cells to a callback. */
    private static class IPhoneStateListenerStub extends PhoneStateStub {
        private final WeakReference<TelephonyCallback> mTelephonyCallbackWeakRef;
        private final Executor mExecutor;

        IPhoneStateListenerStub(TelephonyCallback callback, Executor executor) {
            super(new WireCells());
            mTelephonyCallbackWeakRef = new WeakReference<TelephonyCallback>(callback);
            mExecutor = executor;
        }

        @Override
        public void onCellInfoChanged(final List<CellInfo> cells) {
            final TelephonyCallback callback = mTelephonyCallbackWeakRef.get();
            if (callback instanceof CellInfoListener) {
                mExecutor.execute(new Runnable() {
                    @Override
                    public void run() {
                        ((CellInfoListener) callback).onCellInfoChanged(cells);
                    }
                });
            }
        }

        @Override
        public void onCellLocationChanged(final CellIdentity cell) {
            final TelephonyCallback callback = mTelephonyCallbackWeakRef.get();
            if (callback instanceof CellLocationListener) {
                mExecutor.execute(new Runnable() {
                    @Override
                    public void run() {
                        ((CellLocationListener) callback).onCellLocationChanged(cell.asCellLocation());
                    }
                });
            }
        }
    }
}
