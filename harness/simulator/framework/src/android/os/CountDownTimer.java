package android.os;

/** Ticks until a time is over. */
public abstract class CountDownTimer {
    private final long total;
    private final long interval;
    private final Handler handler = new Handler(Looper.getMainLooper());
    private long end;
    private final Runnable step = new Runnable() {
        @Override
        public void run() {
            long left = end - SystemClock.elapsedRealtime();
            if (left <= 0) {
                onFinish();
                return;
            }
            onTick(left);
            handler.postDelayed(this, Math.min(interval, left));
        }
    };

    public CountDownTimer(long millisInFuture, long countDownInterval) {
        total = millisInFuture;
        interval = countDownInterval;
    }

    public final synchronized void cancel() {
        handler.removeCallbacks(step);
    }

    public final synchronized CountDownTimer start() {
        end = SystemClock.elapsedRealtime() + total;
        handler.post(step);
        return this;
    }

    public abstract void onTick(long millisUntilFinished);

    public abstract void onFinish();
}
