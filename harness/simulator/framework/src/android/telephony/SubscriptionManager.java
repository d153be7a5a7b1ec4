package android.telephony;

import android.content.Context;

import com.android.internal.os.Remote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The SIMs. */
public class SubscriptionManager {
    public static final int INVALID_SUBSCRIPTION_ID = -1;

    SubscriptionManager(Context context) {
    }

    public static SubscriptionManager from(Context context) {
        return (SubscriptionManager) context.getSystemService(Context.TELEPHONY_SUBSCRIPTION_SERVICE);
    }

    public static int getDefaultSubscriptionId() {
        return 1;
    }

    public static int getDefaultDataSubscriptionId() {
        return 1;
    }

    public List<SubscriptionInfo> getActiveSubscriptionInfoList() {
        List<SubscriptionInfo> found = new ArrayList<SubscriptionInfo>();
        for (Map<String, Object> each : Remote.maps("telephony", "getActiveSubscriptionInfoList")) {
            found.add(new SubscriptionInfo(each));
        }
        return found;
    }

    public List<SubscriptionInfo> getActiveSubscriptionInfoList(boolean onlyVisible) {
        return getActiveSubscriptionInfoList();
    }

    public SubscriptionInfo getActiveSubscriptionInfo(int subscription) {
        for (SubscriptionInfo each : getActiveSubscriptionInfoList()) {
            if (each.getSubscriptionId() == subscription) {
                return each;
            }
        }
        return null;
    }

    public SubscriptionInfo getActiveSubscriptionInfoForSimSlotIndex(int slot) {
        for (SubscriptionInfo each : getActiveSubscriptionInfoList()) {
            if (each.getSimSlotIndex() == slot) {
                return each;
            }
        }
        return null;
    }

    public int getActiveSubscriptionInfoCount() {
        return getActiveSubscriptionInfoList().size();
    }

    public String getPhoneNumber(int subscription, int source) {
        return getPhoneNumber(subscription);
    }

    public String getPhoneNumber(int subscription) {
        String number = Remote.string("telephony", "getLine1Number");
        return number == null ? "" : number;
    }
}
