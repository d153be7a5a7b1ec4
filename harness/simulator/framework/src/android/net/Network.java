package android.net;

/** A network. */
public class Network {
    private final int id;

    public Network(int id) {
        this.id = id;
    }

    @Override
    public String toString() {
        return Integer.toString(id);
    }
}
