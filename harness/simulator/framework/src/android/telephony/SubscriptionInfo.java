package android.telephony;

import android.os.Parcel;
import android.os.Parcelable;

import com.android.internal.os.Wire;

import java.util.Map;

/** A SIM. */
public class SubscriptionInfo implements Parcelable {
    private final Map<String, Object> wire;

    SubscriptionInfo(Map<String, Object> wire) {
        this.wire = wire;
    }

    public int getSubscriptionId() {
        return Wire.integer(wire, "subscriptionId");
    }

    public int getSimSlotIndex() {
        return Wire.integer(wire, "slot");
    }

    public String getIccId() {
        return Wire.text(wire, "iccId");
    }

    public CharSequence getDisplayName() {
        return Wire.text(wire, "displayName");
    }

    public CharSequence getCarrierName() {
        return Wire.text(wire, "carrierName");
    }

    public String getNumber() {
        return Wire.text(wire, "number");
    }

    public String getMccString() {
        return Wire.text(wire, "mcc");
    }

    public String getMncString() {
        return Wire.text(wire, "mnc");
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

    public int getMcc() {
        return Integer.parseInt(getMccString());
    }

    public int getMnc() {
        return Integer.parseInt(getMncString());
    }

    public int getCarrierId() {
        return -1;
    }

    public String getCardString() {
        return null;
    }
}
