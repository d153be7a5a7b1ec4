package android.telephony;

import android.os.Parcel;
import android.os.Parcelable;

import com.android.internal.os.Remote;

import java.util.Map;

/** A SIM. */
public class SubscriptionInfo implements Parcelable {
    private final Map<String, Object> wire;

    SubscriptionInfo(Map<String, Object> wire) {
        this.wire = wire;
    }

    public int getSubscriptionId() {
        return Remote.integer(wire, "subscriptionId");
    }

    public int getSimSlotIndex() {
        return Remote.integer(wire, "slot");
    }

    public String getIccId() {
        return Remote.text(wire, "iccId");
    }

    public CharSequence getDisplayName() {
        return Remote.text(wire, "displayName");
    }

    public CharSequence getCarrierName() {
        return Remote.text(wire, "carrierName");
    }

    public String getNumber() {
        return Remote.text(wire, "number");
    }

    public String getMccString() {
        return Remote.text(wire, "mcc");
    }

    public String getMncString() {
        return Remote.text(wire, "mnc");
    }

    public String getCountryIso() {
        return "cn";
    }

    @Override
    public int describeContents() {
        return 0;
    }

    @Override
    public void writeToParcel(Parcel out, int flags) {
        out.writeValue(this);
    }
}
