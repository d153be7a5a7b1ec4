package android.content;

import android.os.Parcel;
import android.os.Parcelable;

/** Package and class of a component. */
public final class ComponentName implements Parcelable, Cloneable, Comparable<ComponentName> {
    private final String packageName;
    private final String className;

    public ComponentName(String packageName, String className) {
        if (packageName == null) {
            throw new NullPointerException("package name is null");
        }
        if (className == null) {
            throw new NullPointerException("class name is null");
        }
        this.packageName = packageName;
        this.className = className;
    }

    public ComponentName(Context context, String className) {
        this(context.getPackageName(), className);
    }

    public ComponentName(Context context, Class<?> type) {
        this(context.getPackageName(), type.getName());
    }

    public static ComponentName createRelative(String packageName, String className) {
        return new ComponentName(packageName, className.startsWith(".") ? packageName + className : className);
    }

    public static ComponentName unflattenFromString(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? null : createRelative(text.substring(0, slash), text.substring(slash + 1));
    }

    public String getPackageName() {
        return packageName;
    }

    public String getClassName() {
        return className;
    }

    public String getShortClassName() {
        return className.startsWith(packageName + ".") ? className.substring(packageName.length()) : className;
    }

    public String flattenToString() {
        return packageName + "/" + className;
    }

    public String flattenToShortString() {
        return packageName + "/" + getShortClassName();
    }

    public String toShortString() {
        return "{" + flattenToString() + "}";
    }

    @Override
    public ComponentName clone() {
        return new ComponentName(packageName, className);
    }

    @Override
    public int compareTo(ComponentName other) {
        return flattenToString().compareTo(other.flattenToString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComponentName && flattenToString().equals(((ComponentName) other).flattenToString());
    }

    @Override
    public int hashCode() {
        return flattenToString().hashCode();
    }

    @Override
    public String toString() {
        return "ComponentInfo" + toShortString();
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
