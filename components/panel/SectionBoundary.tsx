import { Component, type ReactNode } from 'react'
import { i18n } from '#i18n'
import { Button } from '../ui/Button'
import styles from './SectionBoundary.module.css'

type SectionBoundaryProps = {
  children: ReactNode
  /** Another value shows the section again: it may have failed for one conversation only. */
  resetOn: unknown
}

/** Keeps a bug in one section from taking the others with it. */
export class SectionBoundary extends Component<SectionBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true }
  }

  override componentDidUpdate(before: SectionBoundaryProps): void {
    if (this.state.hasFailed && before.resetOn !== this.props.resetOn) this.setState({ hasFailed: false })
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    return (
      <p className={styles.failed}>
        {i18n.t('section.failed')}
        <Button look="quiet" onClick={() => this.setState({ hasFailed: false })}>
          {i18n.t('section.retry')}
        </Button>
      </p>
    )
  }
}
