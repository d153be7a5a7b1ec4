package android.content;

import android.net.Uri;
import android.os.Bundle;
import android.os.Parcel;
import android.os.Parcelable;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is to be done, with what, by whom. */
public class Intent implements Parcelable, Cloneable {
    public static final String ACTION_MAIN = "android.intent.action.MAIN";
    public static final String ACTION_VIEW = "android.intent.action.VIEW";
    public static final String ACTION_SEND = "android.intent.action.SEND";
    public static final String ACTION_SENDTO = "android.intent.action.SENDTO";
    public static final String ACTION_DIAL = "android.intent.action.DIAL";
    public static final String ACTION_CALL = "android.intent.action.CALL";
    public static final String ACTION_PICK = "android.intent.action.PICK";
    public static final String ACTION_GET_CONTENT = "android.intent.action.GET_CONTENT";
    public static final String ACTION_CHOOSER = "android.intent.action.CHOOSER";
    public static final String ACTION_BOOT_COMPLETED = "android.intent.action.BOOT_COMPLETED";
    public static final String ACTION_SCREEN_ON = "android.intent.action.SCREEN_ON";
    public static final String ACTION_SCREEN_OFF = "android.intent.action.SCREEN_OFF";
    public static final String ACTION_USER_PRESENT = "android.intent.action.USER_PRESENT";
    public static final String ACTION_PACKAGE_ADDED = "android.intent.action.PACKAGE_ADDED";
    public static final String ACTION_PACKAGE_REMOVED = "android.intent.action.PACKAGE_REMOVED";
    public static final String ACTION_PACKAGE_REPLACED = "android.intent.action.PACKAGE_REPLACED";
    public static final String ACTION_MY_PACKAGE_REPLACED = "android.intent.action.MY_PACKAGE_REPLACED";
    public static final String ACTION_BATTERY_CHANGED = "android.intent.action.BATTERY_CHANGED";
    public static final String ACTION_TIME_TICK = "android.intent.action.TIME_TICK";
    public static final String ACTION_POWER_CONNECTED = "android.intent.action.ACTION_POWER_CONNECTED";
    public static final String ACTION_POWER_DISCONNECTED = "android.intent.action.ACTION_POWER_DISCONNECTED";
    public static final String ACTION_CLOSE_SYSTEM_DIALOGS = "android.intent.action.CLOSE_SYSTEM_DIALOGS";
    public static final String CATEGORY_LAUNCHER = "android.intent.category.LAUNCHER";
    public static final String CATEGORY_DEFAULT = "android.intent.category.DEFAULT";
    public static final String CATEGORY_BROWSABLE = "android.intent.category.BROWSABLE";
    public static final String CATEGORY_HOME = "android.intent.category.HOME";
    public static final String CATEGORY_INFO = "android.intent.category.INFO";
    public static final String EXTRA_TEXT = "android.intent.extra.TEXT";
    public static final String EXTRA_SUBJECT = "android.intent.extra.SUBJECT";
    public static final String EXTRA_STREAM = "android.intent.extra.STREAM";
    public static final String EXTRA_INTENT = "android.intent.extra.INTENT";
    public static final String EXTRA_TITLE = "android.intent.extra.TITLE";
    public static final String EXTRA_PACKAGE_NAME = "android.intent.extra.PACKAGE_NAME";
    public static final int FLAG_GRANT_READ_URI_PERMISSION = 0x00000001;
    public static final int FLAG_GRANT_WRITE_URI_PERMISSION = 0x00000002;
    public static final int FLAG_INCLUDE_STOPPED_PACKAGES = 0x00000020;
    public static final int FLAG_ACTIVITY_NO_HISTORY = 0x40000000;
    public static final int FLAG_ACTIVITY_SINGLE_TOP = 0x20000000;
    public static final int FLAG_ACTIVITY_NEW_TASK = 0x10000000;
    public static final int FLAG_ACTIVITY_MULTIPLE_TASK = 0x08000000;
    public static final int FLAG_ACTIVITY_CLEAR_TOP = 0x04000000;
    public static final int FLAG_ACTIVITY_EXCLUDE_FROM_RECENTS = 0x00800000;
    public static final int FLAG_ACTIVITY_BROUGHT_TO_FRONT = 0x00400000;
    public static final int FLAG_ACTIVITY_RESET_TASK_IF_NEEDED = 0x00200000;
    public static final int FLAG_ACTIVITY_REORDER_TO_FRONT = 0x00020000;
    public static final int FLAG_ACTIVITY_NO_ANIMATION = 0x00010000;
    public static final int FLAG_ACTIVITY_CLEAR_TASK = 0x00008000;
    public static final int FLAG_RECEIVER_FOREGROUND = 0x10000000;

    private String action;
    private Uri data;
    private String type;
    private String packageName;
    private Intent selector;
    private ComponentName component;
    private Set<String> categories;
    private int flags;
    private Bundle extras;

    public Intent() {
    }

    public Intent(String action) {
        this.action = action;
    }

    public Intent(String action, Uri data) {
        this.action = action;
        this.data = data;
    }

    public Intent(Context context, Class<?> type) {
        component = new ComponentName(context, type);
    }

    public Intent(String action, Uri data, Context context, Class<?> type) {
        this(action, data);
        component = new ComponentName(context, type);
    }

    public Intent(Intent other) {
        action = other.action;
        data = other.data;
        type = other.type;
        packageName = other.packageName;
        selector = other.selector;
        component = other.component;
        categories = other.categories == null ? null : new LinkedHashSet<String>(other.categories);
        flags = other.flags;
        extras = other.extras == null ? null : new Bundle(other.extras);
    }

    public static Intent createChooser(Intent target, CharSequence title) {
        return new Intent(ACTION_CHOOSER).putExtra(EXTRA_INTENT, target).putExtra(EXTRA_TITLE, title);
    }

    public static Intent makeMainActivity(ComponentName activity) {
        return new Intent(ACTION_MAIN).setComponent(activity).addCategory(CATEGORY_LAUNCHER);
    }

    @Override
    public Object clone() {
        return new Intent(this);
    }

    public String getAction() {
        return action;
    }

    public Intent setAction(String action) {
        this.action = action;
        return this;
    }

    public Uri getData() {
        return data;
    }

    public String getDataString() {
        return data == null ? null : data.toString();
    }

    public String getScheme() {
        return data == null ? null : data.getScheme();
    }

    public Intent setData(Uri data) {
        this.data = data;
        type = null;
        return this;
    }

    public String getType() {
        return type;
    }

    public Intent setType(String type) {
        data = null;
        this.type = type;
        return this;
    }

    public Intent setDataAndType(Uri data, String type) {
        this.data = data;
        this.type = type;
        return this;
    }

    public String getPackage() {
        return packageName;
    }

    public Intent setPackage(String packageName) {
        if (packageName != null && selector != null) {
            throw new IllegalArgumentException("Can't set package name when selector is already set");
        }
        this.packageName = packageName;
        return this;
    }

    public Intent getSelector() {
        return selector;
    }

    /** Says which app opens it, by an intent that is looked for instead. */
    public void setSelector(Intent other) {
        if (other != null && packageName != null) {
            throw new IllegalArgumentException("Can't set selector when package name is already set");
        }
        selector = other;
    }

    public ComponentName getComponent() {
        return component;
    }

    public Intent setComponent(ComponentName component) {
        this.component = component;
        return this;
    }

    public Intent setClass(Context context, Class<?> type) {
        return setComponent(new ComponentName(context, type));
    }

    public Intent setClassName(Context context, String className) {
        return setComponent(new ComponentName(context, className));
    }

    public Intent setClassName(String packageName, String className) {
        return setComponent(new ComponentName(packageName, className));
    }

    public Set<String> getCategories() {
        return categories;
    }

    public boolean hasCategory(String category) {
        return categories != null && categories.contains(category);
    }

    public Intent addCategory(String category) {
        if (categories == null) {
            categories = new LinkedHashSet<String>();
        }
        categories.add(category);
        return this;
    }

    public void removeCategory(String category) {
        if (categories != null) {
            categories.remove(category);
        }
    }

    public int getFlags() {
        return flags;
    }

    public Intent setFlags(int flags) {
        this.flags = flags;
        return this;
    }

    public Intent addFlags(int flags) {
        this.flags |= flags;
        return this;
    }

    public void removeFlags(int flags) {
        this.flags &= ~flags;
    }

    public ComponentName resolveActivity(android.content.pm.PackageManager packages) {
        if (component != null) {
            return component;
        }
        android.content.pm.ResolveInfo found = packages.resolveActivity(this, 0);
        return found == null ? null : new ComponentName(found.activityInfo.packageName, found.activityInfo.name);
    }

    public Bundle getExtras() {
        return extras == null ? null : new Bundle(extras);
    }

    private Bundle extras() {
        if (extras == null) {
            extras = new Bundle();
        }
        return extras;
    }

    private Bundle known() {
        return extras == null ? Bundle.EMPTY : extras;
    }

    public boolean hasExtra(String name) {
        return known().containsKey(name);
    }

    public void removeExtra(String name) {
        known().remove(name);
    }

    public Intent putExtras(Bundle more) {
        extras().putAll(more);
        return this;
    }

    public Intent putExtras(Intent source) {
        if (source.extras != null) {
            extras().putAll(source.extras);
        }
        return this;
    }

    public Intent replaceExtras(Bundle replacement) {
        extras = replacement == null ? null : new Bundle(replacement);
        return this;
    }

    public Intent putExtra(String name, boolean value) {
        extras().putBoolean(name, value);
        return this;
    }

    public Intent putExtra(String name, int value) {
        extras().putInt(name, value);
        return this;
    }

    public Intent putExtra(String name, long value) {
        extras().putLong(name, value);
        return this;
    }

    public Intent putExtra(String name, float value) {
        extras().putFloat(name, value);
        return this;
    }

    public Intent putExtra(String name, double value) {
        extras().putDouble(name, value);
        return this;
    }

    public Intent putExtra(String name, String value) {
        extras().putString(name, value);
        return this;
    }

    public Intent putExtra(String name, CharSequence value) {
        extras().putCharSequence(name, value);
        return this;
    }

    public Intent putExtra(String name, Parcelable value) {
        extras().putParcelable(name, value);
        return this;
    }

    public Intent putExtra(String name, Serializable value) {
        extras().putSerializable(name, value);
        return this;
    }

    public Intent putExtra(String name, String[] value) {
        extras().putStringArray(name, value);
        return this;
    }

    public Intent putExtra(String name, int[] value) {
        extras().putIntArray(name, value);
        return this;
    }

    public Intent putExtra(String name, byte[] value) {
        extras().putByteArray(name, value);
        return this;
    }

    public Intent putExtra(String name, Bundle value) {
        extras().putBundle(name, value);
        return this;
    }

    public Intent putStringArrayListExtra(String name, ArrayList<String> value) {
        extras().putStringArrayList(name, value);
        return this;
    }

    public boolean getBooleanExtra(String name, boolean missing) {
        return known().getBoolean(name, missing);
    }

    public int getIntExtra(String name, int missing) {
        return known().getInt(name, missing);
    }

    public long getLongExtra(String name, long missing) {
        return known().getLong(name, missing);
    }

    public float getFloatExtra(String name, float missing) {
        return known().getFloat(name, missing);
    }

    public double getDoubleExtra(String name, double missing) {
        return known().getDouble(name, missing);
    }

    public String getStringExtra(String name) {
        return known().getString(name);
    }

    public CharSequence getCharSequenceExtra(String name) {
        return known().getCharSequence(name);
    }

    public String[] getStringArrayExtra(String name) {
        return known().getStringArray(name);
    }

    public int[] getIntArrayExtra(String name) {
        return known().getIntArray(name);
    }

    public byte[] getByteArrayExtra(String name) {
        return known().getByteArray(name);
    }

    public ArrayList<String> getStringArrayListExtra(String name) {
        return known().getStringArrayList(name);
    }

    public Bundle getBundleExtra(String name) {
        return known().getBundle(name);
    }

    public <T extends Parcelable> T getParcelableExtra(String name) {
        return known().getParcelable(name);
    }

    public <T> T getParcelableExtra(String name, Class<T> type) {
        return known().getParcelable(name, type);
    }

    public Serializable getSerializableExtra(String name) {
        return known().getSerializable(name);
    }

    public boolean filterEquals(Intent other) {
        return other != null && java.util.Objects.equals(action, other.action)
                && java.util.Objects.equals(data, other.data) && java.util.Objects.equals(type, other.type)
                && java.util.Objects.equals(packageName, other.packageName)
                && java.util.Objects.equals(component, other.component)
                && java.util.Objects.equals(categories, other.categories);
    }

    @Override
    public int describeContents() {
        return 0;
    }

    @Override
    public void writeToParcel(Parcel out, int flags) {
        out.writeValue(this);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("Intent {");
        out.append(action == null ? "" : " act=" + action).append(data == null ? "" : " dat=" + data);
        out.append(flags == 0 ? "" : " flg=0x" + Integer.toHexString(flags));
        out.append(component == null ? "" : " cmp=" + component.flattenToShortString());
        return out.append(extras == null ? "" : " (has extras)").append(" }").toString();
    }
}
