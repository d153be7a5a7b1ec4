package android.app;

import android.util.AndroidRuntimeException;

/** The system found that the app broke a rule, and has it crash. */
public class RemoteServiceException extends AndroidRuntimeException {
    public RemoteServiceException(String message) {
        super(message);
    }

    public RemoteServiceException(String message, Throwable cause) {
        super(message, cause);
    }

    /** A service that was started with startForegroundService did not call startForeground in time. */
    public static class ForegroundServiceDidNotStartInTimeException extends RemoteServiceException {
        public ForegroundServiceDidNotStartInTimeException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
