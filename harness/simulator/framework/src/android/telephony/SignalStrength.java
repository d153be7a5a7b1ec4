package android.telephony;

/** How well the network is heard. */
public class SignalStrength {
    SignalStrength() {
    }

    public int getLevel() {
        return 3;
    }
}
