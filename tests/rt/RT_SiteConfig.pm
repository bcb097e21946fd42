# A Request Tracker of our own for tests: SQLite, loopback only, mail goes nowhere. Port and database come from the environment.
Set($rtname, 'helpdesk.example');
Set($Organization, 'helpdesk.example');
Set($CorrespondAddress, 'support@helpdesk.example');
Set($CommentAddress, 'support-comment@helpdesk.example');
Set($WebDomain, '127.0.0.1');
Set($WebPort, $ENV{EVENKEEL_RT_PORT} || 80);
Set($WebBaseURL, 'http://127.0.0.1:' . ($ENV{EVENKEEL_RT_PORT} || 80));
Set($WebPath, '');
Set($DatabaseType, 'SQLite');
Set($DatabaseName, $ENV{EVENKEEL_RT_DATABASE});
Set($MailCommand, 'testfile');
Set($LogToSTDERR, 'warning');
Set($LogToSyslog, undef);
Set($Timezone, 'UTC');
Set($RestrictReferrer, 0);
Set($WebSecureCookies, 0);
1;
