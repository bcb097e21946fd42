# Writes the tickets of a JSON file into Request Tracker's database. Usage: seed.pl tickets.json
use strict; use warnings; use utf8;
use lib '/usr/share/request-tracker5/lib', '/usr/local/share/request-tracker5/lib';
use RT -init;
use RT::Interface::Email;
use MIME::Entity;
use MIME::Base64;
use Encode;
use JSON;

my $system = RT->SystemUser;
open my $file, '<', $ARGV[0] or die "$ARGV[0]: $!";
my $world = decode_json(do { local $/; <$file> });

# The smallest PNG, for tickets with an attachment.
my $dot = decode_base64('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==');

my $queue = RT::Queue->new($system);
$queue->Load('Support');
$queue->Create(Name => 'Support', CorrespondAddress => 'support@helpdesk.example',
  CommentAddress => 'support-comment@helpdesk.example') unless $queue->id;
$queue->Load('Support');
grant('Everyone', qw(CreateTicket ReplyToTicket SeeQueue ShowTicket));
grant('Privileged', qw(OwnTicket ModifyTicket CommentOnTicket ShowTicketComments));

my %person = map { $_->{login} => person($_) } @{ $world->{people} };

# 2026-02-02 09:20:00 UTC; each ticket begins three days after the one before.
my $start = 1770024000;
for my $number (0 .. $#{ $world->{tickets} }) {
  my $clock = $start + $number * 3 * 86400;
  my $ticket = $world->{tickets}[$number];
  my $id;
  my $count = 0;
  for my $turn (@{ $ticket->{turns} }) {
    my ($before) = dbh()->selectrow_array('SELECT COALESCE(MAX(id), 0) FROM Transactions');
    my $made = RT::Ticket->new(as($person{ $turn->{who} }));
    my ($ok, $problem);
    if ($turn->{does} eq 'create') {
      ($id, undef, $problem) = $made->Create(Queue => $queue->id, Subject => $ticket->{subject},
        Requestor => $person{ $turn->{who} }->EmailAddress, MIMEObj => mail($ticket, $turn));
      $ok = $id;
    } else {
      $made->Load($id);
      ($ok, $problem) =
          $turn->{does} eq 'take'    ? $made->SetOwner($person{ $turn->{who} }->id, 'Force')
        : $turn->{does} eq 'status'  ? $made->SetStatus($turn->{text})
        : $turn->{does} eq 'comment' ? $made->Comment(MIMEObj => mail($ticket, $turn))
        :                              $made->Correspond(MIMEObj => mail($ticket, $turn));
    }
    die "$turn->{does}: $problem" unless $ok;
    settle($id, $before, $clock, $turn->{does} eq 'create');
    $clock += 60 * (17 + 37 * (++$count % 3));
  }
}

sub dbh { RT->DatabaseHandle->dbh }

sub as { my $user = RT::CurrentUser->new; $user->Load($_[0]->id); $user }

sub grant {
  my ($name, @rights) = @_;
  my $group = RT::Group->new($system);
  $group->LoadSystemInternalGroup($name);
  $group->PrincipalObj->GrantRight(Right => $_, Object => $queue) for @rights;
}

sub person {
  my ($wanted) = @_;
  my $user = RT::User->new($system);
  $user->Load($wanted->{login});
  $user->Create(Name => $wanted->{login}, EmailAddress => $wanted->{mail}, Privileged => $wanted->{isAgent} ? 1 : 0)
    unless $user->id;
  $user->Load($wanted->{login});
  $user->SetRealName($wanted->{name});
  $user->SetEmailAddress($wanted->{mail}) unless ($user->EmailAddress // '') eq $wanted->{mail};
  $user->SetPassword('password') if $wanted->{isAgent};
  return $user;
}

sub mail {
  my ($ticket, $turn) = @_;
  my $text = encode('UTF-8', $turn->{text});
  my $mail = MIME::Entity->build(
    Type => $turn->{html} ? 'multipart/alternative' : 'text/plain', Charset => 'UTF-8', Encoding => '8bit',
    Subject => encode('MIME-Header', $ticket->{subject}), From => $person{ $turn->{who} }->EmailAddress,
    $turn->{html} ? () : (Data => [$text]));
  if ($turn->{html}) {
    $mail->attach(Type => 'text/plain', Charset => 'UTF-8', Data => [$text]);
    $mail->attach(Type => 'text/html', Charset => 'UTF-8', Data => [encode('UTF-8', $turn->{html})]);
  }
  if ($turn->{attachment}) {
    $mail->make_multipart('mixed');
    $mail->attach(Type => 'image/png', Filename => $turn->{attachment}, Encoding => 'base64', Data => [$dot]);
  }
  return $mail;
}

# Puts what was just written at the time of the story.
sub settle {
  my ($id, $before, $clock, $isNew) = @_;
  my @gm = gmtime $clock;
  my $at = sprintf '%04d-%02d-%02d %02d:%02d:%02d', $gm[5] + 1900, $gm[4] + 1, @gm[3, 2, 1, 0];
  dbh()->do('UPDATE Transactions SET Created = ? WHERE id > ?', undef, $at, $before);
  dbh()->do('UPDATE Attachments SET Created = ? WHERE TransactionId > ?', undef, $at, $before);
  dbh()->do('UPDATE Tickets SET Created = ? WHERE id = ?', undef, $at, $id) if $isNew;
  dbh()->do('UPDATE Tickets SET LastUpdated = ? WHERE id = ?', undef, $at, $id);
}
