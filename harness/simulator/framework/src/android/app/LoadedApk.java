package android.app;

import android.content.ComponentName;
import android.content.ServiceConnection;
import android.os.Binder;
import android.os.IBinder;

import com.android.internal.os.SystemLink;
import com.android.internal.os.Wire;

import java.util.Map;
import java.util.concurrent.Executor;

/** What of an app's package a process has loaded. */
public final class LoadedApk {
    private LoadedApk() {
    }

    /** Tells a connection, on its executor, of what it is bound to. */
    static final class ServiceDispatcher implements SystemLink.Callback {
        private final ServiceConnection connection;
        private final Executor executor;

        ServiceDispatcher(ServiceConnection connection, Executor executor) {
            this.connection = connection;
            this.executor = executor;
        }

        @Override
        public void onTransact(final String method, final Map<String, Object> args) {
            executor.execute(new Runnable() {
                @Override
                public void run() {
                    ComponentName name = ComponentName.unflattenFromString(Wire.text(args, "component"));
                    deliver(method, name, Wire.text(args, "token"));
                }
            });
        }

        private void deliver(String method, ComponentName name, String token) {
            if (method.equals("onServiceDisconnected")) {
                connection.onServiceDisconnected(name);
                return;
            }
            IBinder local = ActivityThread.currentActivityThread().binderOf(token);
            connection.onServiceConnected(name, local == null ? new Binder(name.flattenToString()) : local);
        }
    }
}
