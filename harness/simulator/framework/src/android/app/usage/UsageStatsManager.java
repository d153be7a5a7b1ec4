package android.app.usage;

import android.content.Context;

import java.util.ArrayList;
import java.util.List;

/** Use of apps, which no app of this device was given access to. */
public final class UsageStatsManager {
    public static final int INTERVAL_DAILY = 0;
    public static final int INTERVAL_BEST = 4;

    UsageStatsManager(Context context) {
    }

    public List<UsageStats> queryUsageStats(int interval, long begin, long end) {
        return new ArrayList<UsageStats>();
    }

    public UsageEvents queryEvents(long begin, long end) {
        return new UsageEvents();
    }
}
