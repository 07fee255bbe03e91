package com.atlassian.confluence.user.actions;

public interface ProfilePictureInfo {}
