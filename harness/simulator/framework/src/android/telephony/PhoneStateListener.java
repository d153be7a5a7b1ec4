package android.telephony;

import android.os.Handler;
import android.os.HandlerExecutor;
import android.os.Looper;

import com.android.internal.telephony.PhoneStateStub;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.Executor;

/** Told of the phone's state. */
@Deprecated
public class PhoneStateListener {
    public static final int LISTEN_NONE = 0;
    public static final int LISTEN_SERVICE_STATE = 0x00000001;
    public static final int LISTEN_CELL_LOCATION = 0x00000010;
    public static final int LISTEN_CALL_STATE = 0x00000020;
    public static final int LISTEN_DATA_CONNECTION_STATE = 0x00000040;
    public static final int LISTEN_SIGNAL_STRENGTHS = 0x00000100;
    public static final int LISTEN_CELL_INFO = 0x00000400;
    final IPhoneStateListenerStub stub;

    public PhoneStateListener() {
        this(new HandlerExecutor(new Handler(Looper.myLooper())));
    }

    public PhoneStateListener(Executor executor) {
        stub = new IPhoneStateListenerStub(this, executor);
    }

    public void onServiceStateChanged(ServiceState state) {
    }

    public void onCellLocationChanged(CellLocation location) {
    }

    public void onCallStateChanged(int state, String number) {
    }

    public void onDataConnectionStateChanged(int state) {
    }

    public void onSignalStrengthsChanged(SignalStrength strength) {
    }

    public void onCellInfoChanged(List<CellInfo> cells) {
    }

    /** Brings cells to a listener. */
    private static class IPhoneStateListenerStub extends PhoneStateStub {
        private final WeakReference<PhoneStateListener> mPhoneStateListenerWeakRef;
        private final Executor mExecutor;

        IPhoneStateListenerStub(PhoneStateListener listener, Executor executor) {
            super(new WireCells());
            mPhoneStateListenerWeakRef = new WeakReference<PhoneStateListener>(listener);
            mExecutor = executor;
        }

        @Override
        public void onCellInfoChanged(final List<CellInfo> cells) {
            final PhoneStateListener listener = mPhoneStateListenerWeakRef.get();
            if (listener != null) {
                mExecutor.execute(new Runnable() {
                    @Override
                    public void run() {
                        listener.onCellInfoChanged(cells);
                    }
                });
            }
        }

        @Override
        public void onCellLocationChanged(final CellIdentity cell) {
            final PhoneStateListener listener = mPhoneStateListenerWeakRef.get();
            if (listener != null) {
                mExecutor.execute(new Runnable() {
                    @Override
                    public void run() {
                        listener.onCellLocationChanged(cell.asCellLocation());
                    }
                });
            }
        }
    }
}
