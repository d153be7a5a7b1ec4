package android.app.usage;

/** How an app was used. */
public final class UsageStats {
    public UsageStats() {
    }

    public String getPackageName() {
        return null;
    }

    public long getLastTimeUsed() {
        return 0;
    }

    public long getTotalTimeInForeground() {
        return 0;
    }
}
