package com.atlassian.jira.mail;

public interface MailThreadManager {}
