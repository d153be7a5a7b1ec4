package android.os;

/** A user of the device. */
public final class UserHandle implements Parcelable {
    public static final int USER_SYSTEM = 0;
    public static final UserHandle SYSTEM = new UserHandle(USER_SYSTEM);
    private final int id;

    public UserHandle(int id) {
        this.id = id;
    }

    public static UserHandle of(int id) {
        return id == USER_SYSTEM ? SYSTEM : new UserHandle(id);
    }

    public static UserHandle getUserHandleForUid(int uid) {
        return of(uid / 100000);
    }

    public static int myUserId() {
        return Process.myUid() / 100000;
    }

    public int getIdentifier() {
        return id;
    }

    @Override
    public int describeContents() {
        return 0;
    }

    @Override
    public void writeToParcel(Parcel out, int flags) {
        out.writeInt(id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserHandle && ((UserHandle) other).id == id;
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public String toString() {
        return "UserHandle{" + id + "}";
    }
}
