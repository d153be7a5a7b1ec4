package android.telephony;

/** How well a cell is heard. */
public abstract class CellSignalStrength {
    protected CellSignalStrength() {
    }

    public abstract int getDbm();

    public abstract int getLevel();

    public abstract int getAsuLevel();
}
