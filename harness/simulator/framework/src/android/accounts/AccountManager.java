package android.accounts;

import android.content.Context;

import com.android.internal.os.Remote;
import com.android.internal.os.Wire;

import java.util.List;
import java.util.Map;

/** The user's accounts. */
public class AccountManager {
    AccountManager(Context context) {
    }

    public static AccountManager get(Context context) {
        return (AccountManager) context.getSystemService(Context.ACCOUNT_SERVICE);
    }

    private static Account[] accounts(String type) {
        List<Map<String, Object>> found = Remote.maps("account", "getAccounts", "type", type);
        Account[] accounts = new Account[found.size()];
        for (int i = 0; i < accounts.length; i++) {
            accounts[i] = new Account(Wire.text(found.get(i), "name"), Wire.text(found.get(i), "type"));
        }
        return accounts;
    }

    public Account[] getAccounts() {
        return accounts(null);
    }

    public Account[] getAccountsByType(String type) {
        return accounts(type);
    }

    public Account[] getAccountsByTypeForPackage(String type, String packageName) {
        return accounts(type);
    }
}
