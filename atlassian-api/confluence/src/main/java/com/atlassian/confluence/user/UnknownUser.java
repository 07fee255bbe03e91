package com.atlassian.confluence.user;

import com.atlassian.confluence.util.i18n.I18NBean;
import com.atlassian.user.User;

public class UnknownUser implements User {
    protected UnknownUser() {}

    public static User unknownUser(String text, I18NBean i18NBean) {
        throw new UnsupportedOperationException();
    }

    public static User unknownUser(ConfluenceUser confluenceUser, I18NBean i18NBean) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getFullName() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getEmail() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getName() {
        throw new UnsupportedOperationException();
    }

    public static boolean isUnknownUser(User user) {
        throw new UnsupportedOperationException();
    }
}
