package android.app;

import android.content.Intent;
import android.os.Handler;
import android.os.HandlerThread;
import android.os.IBinder;
import android.os.Message;

/** A service that handles its intents one by one on a thread of its own. */
public abstract class IntentService extends Service {
    private final String name;
    private HandlerThread worker;
    private Handler handler;

    public IntentService(String name) {
        this.name = name;
    }

    public void setIntentRedelivery(boolean enabled) {
    }

    @Override
    public void onCreate() {
        super.onCreate();
        worker = new HandlerThread("IntentService[" + name + "]");
        worker.start();
        handler = new Handler(worker.getLooper()) {
            @Override
            public void handleMessage(Message message) {
                onHandleIntent((Intent) message.obj);
                stopSelf(message.arg1);
            }
        };
    }

    @Override
    public void onStart(Intent intent, int startId) {
        handler.obtainMessage(0, startId, 0, intent).sendToTarget();
    }

    @Override
    public int onStartCommand(Intent intent, int flags, int startId) {
        onStart(intent, startId);
        return START_NOT_STICKY;
    }

    @Override
    public void onDestroy() {
        worker.quit();
    }

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }

    protected abstract void onHandleIntent(Intent intent);
}
