package cn.jpush.android.service;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;
import android.util.Log;

/** Runs in :pushcore. Reads the identifiers it is allowed, registers with the server and says hello on the push link. */
public final class PushService extends Service {
    public static final String EXTRA_OPTIONAL = "cn.jpush.android.OPTIONAL";
    private static final String TAG = "JPush";

    private volatile boolean stopped;
    private boolean started;

    @Override
    public int onStartCommand(Intent intent, int flags, int startId) {
        if (started) {
            return START_NOT_STICKY;
        }
        started = true;
        final boolean optional = intent != null && intent.getBooleanExtra(EXTRA_OPTIONAL, false);
        new Thread(new Runnable() {
            @Override
            public void run() {
                register(optional);
            }
        }, "jpush-register").start();
        // Not sticky: the platform must not bring the service back after the user withdrew consent.
        return START_NOT_STICKY;
    }

    @Override
    public void onDestroy() {
        stopped = true;
        super.onDestroy();
    }

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }

    private void register(boolean optional) {
        Identifiers identifiers = Identifiers.read(this, optional);
        if (stopped) {
            return;
        }
        boolean known = PushLink.register(identifiers);
        boolean linked = PushLink.hello(identifiers);
        if (known && linked) {
            Log.i(TAG, "registered");
        } else {
            Log.w(TAG, "not registered: no answer from " + (known ? "the push link" : "the server"));
        }
    }
}
