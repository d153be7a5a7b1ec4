package android.net;

/** A network. */
@Deprecated
public class NetworkInfo {
    private final int type;
    private final String name;

    public NetworkInfo(int type, int subtype, String name, String subname) {
        this.type = type;
        this.name = name;
    }

    /** How far a connection is, roughly. */
    public enum State { CONNECTING, CONNECTED, SUSPENDED, DISCONNECTING, DISCONNECTED, UNKNOWN }

    /** How far a connection is. */
    public enum DetailedState { IDLE, CONNECTED, DISCONNECTED }

    public int getType() {
        return type;
    }

    public int getSubtype() {
        return 0;
    }

    public String getTypeName() {
        return name;
    }

    public String getSubtypeName() {
        return "";
    }

    public boolean isConnected() {
        return true;
    }

    public boolean isConnectedOrConnecting() {
        return true;
    }

    public boolean isAvailable() {
        return true;
    }

    public boolean isRoaming() {
        return false;
    }

    public State getState() {
        return State.CONNECTED;
    }

    public String getExtraInfo() {
        return null;
    }
}
