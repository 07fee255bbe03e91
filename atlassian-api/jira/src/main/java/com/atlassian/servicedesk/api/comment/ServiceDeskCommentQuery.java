package com.atlassian.servicedesk.api.comment;

public interface ServiceDeskCommentQuery {}
