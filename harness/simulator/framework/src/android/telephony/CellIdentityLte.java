package android.telephony;

import android.telephony.gsm.GsmCellLocation;

import com.android.internal.os.Wire;

import java.util.Map;

/** Which LTE cell. */
public final class CellIdentityLte extends CellIdentity {
    private final int ci;
    private final int pci;
    private final int tac;

    CellIdentityLte(Map<String, Object> wire) {
        super(Wire.text(wire, "mcc"), Wire.text(wire, "mnc"));
        ci = Wire.integer(wire, "ci");
        pci = Wire.integer(wire, "pci");
        tac = Wire.integer(wire, "tac");
    }

    @Deprecated
    public int getMcc() {
        return Integer.parseInt(mcc);
    }

    @Deprecated
    public int getMnc() {
        return Integer.parseInt(mnc);
    }

    public int getCi() {
        return ci;
    }

    public int getPci() {
        return pci;
    }

    public int getTac() {
        return tac;
    }

    public int getEarfcn() {
        return 1300;
    }

    public String getMobileNetworkOperator() {
        return mcc + mnc;
    }

    @Override
    public GsmCellLocation asCellLocation() {
        GsmCellLocation location = new GsmCellLocation();
        location.setLacAndCid(tac, ci);
        return location;
    }

    @Override
    public String toString() {
        return "CellIdentityLte:{ mCi=" + ci + " mPci=" + pci + " mTac=" + tac + " mMcc=" + mcc + " mMnc=" + mnc + "}";
    }
}
